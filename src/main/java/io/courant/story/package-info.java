/**
 * What belongs together: related links, and the articles of one event, gathered into stories.
 *
 * <p>A related link is the editor's: shown first, in the editor's order, verbatim. It may lead to an article of ours, to
 * an address outside, or to a piece that is known by its headline only, as in the rail of a page that was imported; each
 * holds enough to draw a card. A link to a piece that we do not have yet remembers what it was said to lead to ({@link
 * io.courant.story.Reference}) and finds it when it arrives. Of a piece of ours that is not visible nothing is shown
 * but what the link itself says.
 *
 * <p>Links that were found ({@link io.courant.story.ComputedLinks}) come after the editor's. What an editor bans is kept beside
 * them and taken out when they are read, not when they are computed: so it holds at once, outlives every computation, and
 * can be taken back. A ban is written at one of the two articles, and holds for both.
 * Their reasons are put into words when they are found, and looked at again when they are read: what they call a source or a
 * tag holds only as long as both articles share what is called so.
 */
package io.courant.story;
