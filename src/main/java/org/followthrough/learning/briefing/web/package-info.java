/** The pages and files of briefings. */
package org.followthrough.learning.briefing.web;
