// Style sheets are imported for their effect only: the build turns them into files of their own.
declare module '*.scss';
