/** The challenge log: letters of the independent chair to the chief officers of agencies, and their answers. */
package org.followthrough.challenge;
