/** The pages about a review: its stages and clocks, the lists kept beside them, and the frame other features join. */
package org.followthrough.review.web;
