package com.fasterxml.jackson.overtreding;

/** Stands for a type of Jackson, of which this module reads none. */
public interface Boom {}
