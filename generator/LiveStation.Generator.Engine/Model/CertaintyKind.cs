namespace LiveStation.Generator.Engine.Model;

/// <summary>Certainty of a fact of the spec.</summary>
internal enum CertaintyKind
{
    /// <summary>Documented on a current page of the vendor.</summary>
    Documented,

    /// <summary>Seen in an example of the vendor, but in no table.</summary>
    ExampleOnly,

    /// <summary>Documented only on an older page.</summary>
    Older,

    /// <summary>Inferred from similar pages.</summary>
    Inferred,

    /// <summary>The page could not be read to its end.</summary>
    Cut,

    /// <summary>Seen only in third-party clients.</summary>
    ThirdParty,
}
