/** Chasing: who is reminded of which action on which day, and who hears of it when nobody answers. */
package org.followthrough.chasing;
