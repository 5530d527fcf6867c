namespace LiveStation.Generator.Engine.Flavours;

/// <summary>Whether a file brings the types that the compiler needs and older frameworks lack.</summary>
public enum PolyfillKind
{
    /// <summary>A file with internal types.</summary>
    Internal,

    /// <summary>
    /// A file with internal types that friend assemblies do not see, so that two assemblies with polyfills can share a
    /// friend. Needs the C# compiler of .NET SDK 9.0.300 or later.
    /// </summary>
    Embedded,

    /// <summary>No file: something else brings these types.</summary>
    None,
}
