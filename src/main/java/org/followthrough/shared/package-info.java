/** Kits without a domain word. None knows another but {@code time}; nothing here knows a feature. */
package org.followthrough.shared;
