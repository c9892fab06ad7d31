package org.mockito;

/** Staat voor een bibliotheek die medewerkers namaakt. */
public class Mockito {
}
