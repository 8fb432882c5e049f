/**
 * Learning: what recommendations are about across reviews, where one is made again, and what was done to spread what
 * was learned.
 */
package org.followthrough.learning;
