namespace LiveStation.Runtime.Errors;

/// <summary>Specifies the content of an error body.</summary>
internal enum BodyShape
{
    /// <summary>An empty body.</summary>
    Empty,

    /// <summary>An error in a known format.</summary>
    Error,

    /// <summary>JSON without known error information.</summary>
    OtherJson,

    /// <summary>An HTML page, usually of a proxy.</summary>
    Html,

    /// <summary>XML without known error information.</summary>
    OtherXml,

    /// <summary>Any other content.</summary>
    Other,
}
