/** Planted violations: each class breaks one rule of the house, and a test proves that the rule sees it. */
package nl.passend.overtreding;
