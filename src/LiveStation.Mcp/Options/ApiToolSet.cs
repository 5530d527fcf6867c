namespace LiveStation.Mcp;

/// <summary>Specifies which tools a server offers.</summary>
public enum ApiToolSet
{
    /// <summary>One tool for each operation. This is the default value.</summary>
    Operations,

    /// <summary>
    /// The three tools <c>search_operations</c>, <c>describe_operation</c> and <c>call_operation</c>, for models with little context.
    /// </summary>
    Small,
}
