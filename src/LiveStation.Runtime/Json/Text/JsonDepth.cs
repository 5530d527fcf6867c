namespace LiveStation.Runtime.Json.Text;

/// <summary>How deep objects and arrays may lie in each other.</summary>
internal static class JsonDepth
{
    /// <summary>In all that is read.</summary>
    public const int Most = 64;

    /// <summary>In other forms than the documented one: what stands in may lie deeper when it is written again.</summary>
    public const int MostTolerated = Most - 8;
}
