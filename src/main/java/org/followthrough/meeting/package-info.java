/** Meetings of the sub-committees: agenda, attendance, decisions taken in the room, and their log. */
package org.followthrough.meeting;
