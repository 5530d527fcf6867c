using System.Globalization;
using System.Net;
using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime;

namespace LiveStation.Cli.Values;

/// <summary>Displays failed calls.</summary>
internal static class ErrorViews
{
    /// <summary>Returns the values that code can evaluate, errors side by side; the trace ID is in their messages.</summary>
    /// <param name="names">Names that distinguish the errors.</param>
    /// <param name="errors">The errors.</param>
    public static Table Compare(IReadOnlyList<string> names, IReadOnlyList<ApiErrorException> errors)
    {
        Table table = new([nameof(ApiErrorException), .. names]);
        AddRows(table, errors);
        return table;
    }

    /// <summary>Returns number and name of a status; only the number when it has no name, as in the message.</summary>
    /// <param name="status">The status.</param>
    internal static string Status(HttpStatusCode status)
    {
        string number = ((int)status).ToString(CultureInfo.InvariantCulture);
        string name = status.ToString();
        return name == number ? number : $"{number} {name}";
    }

    private static void AddRows(Table table, IReadOnlyList<ApiErrorException> errors)
    {
        Row(nameof(ApiErrorException.StatusCode), e => Status(e.StatusCode));
        Row(nameof(ApiErrorException.Layer), e => e.Layer.ToString());
        Row(nameof(ApiErrorException.Code), e => e.Code?.ToString(CultureInfo.InvariantCulture));
        Row(nameof(ApiErrorException.Name), e => e.Name);
        Row(nameof(ApiErrorException.Class), e => e.Class.ToString());
        Row(nameof(ApiErrorException.Retry), e => e.Retry.ToString());

        void Row(string name, Func<ApiErrorException, string?> value) =>
            table.Add([new Piece(name, Ink.Faint), .. errors.Select(error => ValuePiece.Of(value(error)))]);
    }
}
