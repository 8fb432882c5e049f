/**
 * Indicators: what the board measures each month, quarter or year, what the agencies return, and whether a change is a
 * signal or noise.
 */
package org.followthrough.indicator;
