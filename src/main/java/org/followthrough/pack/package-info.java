/** Monitoring packs: what a pack says, how it is stored, and how it is printed. */
package org.followthrough.pack;
