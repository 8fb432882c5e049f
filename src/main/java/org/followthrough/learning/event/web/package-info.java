/** The pages and files of training and events. */
package org.followthrough.learning.event.web;
