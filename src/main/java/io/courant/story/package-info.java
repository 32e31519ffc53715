/**
 * What belongs together: related links now; the articles of one event, gathered into stories, later.
 *
 * <p>A related link is the editor's: shown first, in the editor's order, verbatim. It may lead to an article of ours, to
 * an address outside, or to a piece that is known by its headline only, as in the rail of a page that was imported; each
 * holds enough to draw a card. A link to a piece that we do not have yet remembers what it was said to lead to ({@link
 * io.courant.story.Reference}) and finds it when it arrives. Of a piece of ours that is not visible nothing is shown
 * but what the link itself says.
 */
package io.courant.story;
