using LiveStation.Wire.Tests.Corpus;

namespace LiveStation.Wire.Tests.Flavours;

/// <summary>A flavour that can call the API.</summary>
internal interface IWireFlavour : IAsyncDisposable
{
    /// <summary>The name by which users select the flavour.</summary>
    string Name { get; }

    /// <summary>Whether its requests are signed. Otherwise they only name the access key.</summary>
    bool IsSigned { get; }

    /// <summary>The examples that the flavour cannot send.</summary>
    IReadOnlyList<NotExpressible> NotExpressible { get; }

    /// <summary>Sends the request of an example, and receives the response, whatever its status.</summary>
    /// <param name="example">The example.</param>
    /// <param name="server">Scheme, host and port of the server; it is the same for all calls.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken);
}
