namespace LiveStation.Generator.Engine.Model;

/// <summary>How sure a fact of the spec is.</summary>
internal enum CertaintyKind
{
    /// <summary>Read on a current page of the vendor.</summary>
    Documented,

    /// <summary>Seen in an example of the vendor, in no table.</summary>
    ExampleOnly,

    /// <summary>Read on an older page only.</summary>
    Older,

    /// <summary>Concluded from sibling pages.</summary>
    Inferred,

    /// <summary>The page could not be read to its end.</summary>
    Cut,

    /// <summary>Seen in clients of others only.</summary>
    ThirdParty,
}
