namespace LiveStation.Runtime.Json.Text;

/// <summary>The maximum nesting depth of objects and arrays.</summary>
internal static class JsonDepth
{
    /// <summary>The maximum depth for all JSON.</summary>
    public const int Most = 64;

    /// <summary>
    /// The maximum depth of values in an undocumented format. Their documented format can be nested more deeply.
    /// </summary>
    public const int MostTolerated = Most - 8;
}
