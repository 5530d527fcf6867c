namespace LiveStation.Generator.Engine.Naming.CSharp;

/// <summary>Names of the parameters that methods of operations have regardless of the spec.</summary>
internal static class ParameterName
{
    /// <summary>The body of the request.</summary>
    public const string Body = "request";

    /// <summary>The optional values of the query.</summary>
    public const string Options = "options";

    /// <summary>The token to cancel the operation.</summary>
    public const string Token = "cancellationToken";
}
