using System.Text;
using LiveStation.Cli.Running;
using LiveStation.Runtime;

namespace LiveStation.Cli.Commands;

/// <summary>A command that calls the API once and shows the response.</summary>
/// <typeparam name="T">What the call returns.</typeparam>
internal abstract class ApiCommand<T> : ICommand
{
    private static readonly Option Json = new("--json", null, "print the response as received, including secrets");

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

    /// <summary>Calls the API.</summary>
    /// <param name="client">The client.</param>
    /// <param name="input">Arguments and options of the command.</param>
    /// <param name="stop">A token to cancel the operation.</param>
    protected abstract Task<ApiResponse<T>> CallAsync(
        ILiveStationClient client, CommandInput input, CancellationToken stop);

    /// <summary>Shows the response.</summary>
    /// <param name="value">The value that the call returned.</param>
    /// <param name="shell">The shell to write to.</param>
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
            // An argument that is not valid in a path, such as "..", is rejected before a request is sent.
            throw CommandFailure.NotUnderstood(exception.Message);
        }
    }
}
