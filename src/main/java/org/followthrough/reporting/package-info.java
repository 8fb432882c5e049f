/** What is handed on of plans: a copy for the public, an agency's report for its own board, the summary of a review. */
package org.followthrough.reporting;
