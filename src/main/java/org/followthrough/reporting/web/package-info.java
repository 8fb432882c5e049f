/** Pages and files of what is handed on. */
package org.followthrough.reporting.web;
