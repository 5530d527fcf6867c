namespace LiveStation.Runtime.Errors;

/// <summary>What the body of an error turned out to be.</summary>
internal enum BodyShape
{
    /// <summary>Nothing was sent.</summary>
    Empty,

    /// <summary>A form of error that is known.</summary>
    Error,

    /// <summary>JSON that says nothing known about an error.</summary>
    OtherJson,

    /// <summary>A web page, most likely of a proxy.</summary>
    Html,

    /// <summary>XML that says nothing known about an error.</summary>
    OtherXml,

    /// <summary>Any other bytes.</summary>
    Other,
}
