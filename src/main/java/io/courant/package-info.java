/**
 * Courant, by feature: each package is a noun of the newsroom or a piece of mechanics, and its {@code package-info}
 * says what it means and why it is as it is. Here stand only the program's start and its clock.
 *
 * <p>Packages use each other in one direction ({@code naming} and {@code http} lowest, {@code imports} and {@code demo}
 * highest); a test holds the whole table.
 */
package io.courant;
