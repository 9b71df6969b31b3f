/**
 * All that the plugin does in the editor, as one script: its blocks, and, where a post is edited, what happens around them.
 */
// First, though the blocks ask for it: gzip looks back half of this script, and what deals with texts, or with blocks, compresses best
// in one piece.
import './outline/recognise-page';
import './outline/read-html';
import './outline/divide';
import './core-blocks';
import './to-core';
import './register-block';
import './keyboard/use-benefit-keys';
import './keyboard/use-callout-keys';
import './numbering/keep-in-step';
import './convert/find-sections';
import '../blocks/benefit-list/index';
import '../blocks/suitable-for/index';
import '../blocks/benefit/index';
import './article/index';
import './placeholders';
import './editor/index';
