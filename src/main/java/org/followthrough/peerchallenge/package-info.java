/**
 * Peer challenge: one chair asks another about a review, and peers from elsewhere look at the services of the area.
 */
package org.followthrough.peerchallenge;
