/** Help: how to use it, what its words mean, who may do what, and the accessibility statement. */
package org.followthrough.help;
