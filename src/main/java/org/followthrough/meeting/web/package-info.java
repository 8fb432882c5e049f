/** The pages of meetings. */
package org.followthrough.meeting.web;
