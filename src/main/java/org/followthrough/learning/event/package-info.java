/** Training and other events at which learning was spread: numbers by agency, never who came. */
package org.followthrough.learning.event;
