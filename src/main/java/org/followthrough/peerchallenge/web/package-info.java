/** Pages and files of peer challenges. */
package org.followthrough.peerchallenge.web;
