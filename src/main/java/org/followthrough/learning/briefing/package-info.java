/** Briefings: a page for teams about what was learned, without the case. */
package org.followthrough.learning.briefing;
