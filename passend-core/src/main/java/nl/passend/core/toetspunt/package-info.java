/**
 * Toetspunten: faults that committees and courts found in decisions on passend onderwijs, or that the law names, looked for in a
 * dossier. Each has a code ({@code T-DEC-CLAUSE}) and a small class of its own; {@code docs/toetspunten.md} lists them. What bodies did
 * not hold against anyone stays silent.
 */
@NullMarked
package nl.passend.core.toetspunt;

import org.jspecify.annotations.NullMarked;
