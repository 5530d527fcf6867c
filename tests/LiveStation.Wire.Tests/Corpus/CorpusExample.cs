namespace LiveStation.Wire.Tests.Corpus;

/// <summary>An example of the spec: the request that it specifies, and the response to it.</summary>
/// <param name="Group">Name of the group of the operation.</param>
/// <param name="Operation">Id of the operation.</param>
/// <param name="Name">Name of the example.</param>
/// <param name="Zone">The zone that is called.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Target">Path and query as they are sent.</param>
/// <param name="Body">The request body; empty for none.</param>
/// <param name="Status">HTTP status of the response.</param>
/// <param name="Response">The response body; empty for none.</param>
internal sealed record CorpusExample(
    string Group,
    string Operation,
    string Name,
    CorpusZone Zone,
    string Method,
    string Target,
    string Body,
    int Status,
    string Response)
{
    public override string ToString() => $"{Operation}/{Name}";
}

/// <summary>A zone of the API.</summary>
/// <param name="Prefix">Prefix of every path.</param>
/// <param name="Region">Value of the region header.</param>
internal sealed record CorpusZone(string Prefix, string Region);
