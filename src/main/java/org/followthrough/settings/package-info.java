/** The board's settings on screen: each a sentence with a small form, and who changed what. */
package org.followthrough.settings;
