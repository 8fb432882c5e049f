/** The pages of a review's documents. */
package org.followthrough.review.document.web;
