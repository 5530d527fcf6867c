namespace LiveStation.Generator.Engine.Flavours;

/// <summary>Whether a file contains the types that the compiler needs and older frameworks do not have.</summary>
public enum PolyfillKind
{
    /// <summary>A file with internal types.</summary>
    Internal,

    /// <summary>
    /// A file with internal types that are hidden from friend assemblies, so that two assemblies with polyfills can have
    /// the same friend. Requires the C# compiler of .NET SDK 9.0.300 or later.
    /// </summary>
    Embedded,

    /// <summary>No file: these types are defined elsewhere.</summary>
    None,
}
