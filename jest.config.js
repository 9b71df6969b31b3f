/**
 * Unit and integration tests. The environment is Node's: integration tests make a browser window of their own and load
 * WordPress's scripts into it (tests/helpers/wordpress.ts), so that what is tested is WordPress and not a copy from npm.
 */
const base = require( '@wordpress/scripts/config/jest-unit.config' );

module.exports = {
	...base,
	testEnvironment: 'node',
	roots: [ '<rootDir>/tests' ],
	testMatch: [ '**/*.test.ts', '**/*.test.tsx' ],
	globalSetup: '<rootDir>/tests/helpers/find-wordpress.cjs',
	testTimeout: 240_000,
	// On two cores Jest takes one by itself.
	maxWorkers: 2,
};
