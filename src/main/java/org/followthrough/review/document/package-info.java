/** Documents of a review: kept for as long as the board's rule says, and never destroyed without a decision. */
package org.followthrough.review.document;
