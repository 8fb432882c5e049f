/** The challenge log, as the independent chair and the business unit read and keep it. */
package org.followthrough.challenge.web;
