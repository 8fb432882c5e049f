/** The register of messages and the schedule, as people read them. */
package org.followthrough.chasing.web;
