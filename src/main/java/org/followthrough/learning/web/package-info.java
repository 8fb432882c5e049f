/** The pages of learning. */
package org.followthrough.learning.web;
