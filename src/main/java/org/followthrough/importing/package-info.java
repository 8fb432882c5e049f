/** Takes in the action plan a board has today: a messy sheet becomes a draft plan with no cell lost. */
package org.followthrough.importing;
