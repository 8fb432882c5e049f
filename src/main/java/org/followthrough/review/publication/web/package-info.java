/** The publication register as a page and as files. */
package org.followthrough.review.publication.web;
