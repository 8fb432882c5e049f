/** The pages on which a person takes a file into a plan. */
package org.followthrough.importing.web;
