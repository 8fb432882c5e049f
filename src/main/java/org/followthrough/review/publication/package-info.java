/** What became of the reports of reviews: published, delayed or not published, as their lives record it. */
package org.followthrough.review.publication;
