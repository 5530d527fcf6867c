using System.Text;
using LiveStation.Cli.Running;
using LiveStation.Runtime;

namespace LiveStation.Cli.Commands;

/// <summary>A command that makes one call to the API and shows what came back.</summary>
/// <typeparam name="T">What the call returns.</typeparam>
internal abstract class ApiCommand<T> : ICommand
{
    private static readonly Option Json = new("--json", null, "print the answer as it came, secrets included");

    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public abstract IReadOnlyList<string> Arguments { get; }

    /// <inheritdoc />
    public abstract string Summary { get; }

    /// <inheritdoc />
    public IReadOnlyList<Option> Options { get; } = [ClientSetup.Zone, ClientSetup.Endpoint, Json];

    /// <inheritdoc />
    public async Task RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        using LiveStationClient client = ClientSetup.Connect(input, shell.Variable);
        ApiResponse<T> response = await CallCheckedAsync(client, input, stop);
        if (input.Has(Json))
            shell.Out.Raw(Encoding.UTF8.GetString(response.RawBody.Span) + "\n");
        else
            Show(response.Value, shell);
    }

    /// <summary>Makes the call.</summary>
    /// <param name="client">The client.</param>
    /// <param name="input">What was typed.</param>
    /// <param name="stop">Ends the call early.</param>
    protected abstract Task<ApiResponse<T>> CallAsync(
        ILiveStationClient client, CommandInput input, CancellationToken stop);

    /// <summary>Shows what came back.</summary>
    /// <param name="value">What came back.</param>
    /// <param name="shell">Where to.</param>
    protected abstract void Show(T value, Shell shell);

    private async Task<ApiResponse<T>> CallCheckedAsync(
        ILiveStationClient client, CommandInput input, CancellationToken stop)
    {
        try
        {
            return await CallAsync(client, input, stop);
        }
        catch (ApiValidationException exception)
        {
            // What cannot stand in a path, such as "..", is refused before anything is sent.
            throw CommandFailure.NotUnderstood(exception.Message);
        }
    }
}
