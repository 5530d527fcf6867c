using System.Globalization;
using LiveStation.Generator.Engine.Flavours.Docs.Html;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs.Diagrams;

/// <summary>
/// Draws states below each other, and transitions as numbered curves: those that go down on the right, the others on the left.
/// </summary>
internal static class StateDiagram
{
    private const int BoxHeight = 34, RowHeight = 74, Lane = 30, CharacterWidth = 9, Margin = 16, Dot = 7;

    // Nobody could follow more curves.
    private const int MostCurves = 60;

    /// <summary>Returns the diagram; null without transitions between states, or with too many to draw.</summary>
    /// <param name="states">The states.</param>
    /// <param name="title">Its description for readers who do not see it.</param>
    public static HtmlElement? Of(StatesModel states, string title)
    {
        int curves = states.Transitions.Sum(one => one.To is null ? 0 : Math.Max(one.From.Count, 1));
        if (curves is 0 or > MostCurves)
            return null;
        StateGraph graph = StateGraph.Of(states);
        int box = graph.States.Max(state => state.Length) * CharacterWidth + 24;
        int left = Margin + graph.LanesOf(goesDown: false) * Lane, right = graph.LanesOf(goesDown: true) * Lane + Margin;
        int width = left + box + right, height = graph.Rows * RowHeight;
        var place = new Place(left, box, graph);
        return Element.Of(
            "svg",
            Element.Of("g", graph.States.Select((state, i) => Box(state, place, graph.RowOf(i)))),
            graph.HasStart ? Start(place) : Element.Join(),
            Element.Of("g", graph.Edges.Select(edge => Curve(edge, place))))
            .With("viewBox", $"0 0 {N(width)} {N(height)}").With("width", N(width)).With("role", "img").With("aria-label", title);
    }

    private static HtmlNode Box(string state, Place place, int row) => Element.Join(
        Element.Of("rect").With("x", N(place.Left)).With("y", N(Top(row)))
            .With("width", N(place.Box)).With("height", N(BoxHeight)).With("rx", "6"),
        Element.Of("text", state).With("x", N(place.Left + place.Box / 2)).With("y", N(Top(row) + BoxHeight / 2 + 5)));

    private static HtmlElement Start(Place place) => Element.Of("circle.start")
        .With("cx", N(place.Left + place.Box / 2)).With("cy", N(Top(0) + BoxHeight / 2)).With("r", N(Dot));

    private static HtmlNode Curve(StateEdge edge, Place place)
    {
        (int fromX, int toX) = (place.SideOf(edge.From, edge.GoesDown), place.SideOf(edge.To, edge.GoesDown));
        int fromY = Port(edge.From, edge.FromPort, place.Graph, edge.GoesDown);
        int toY = Port(edge.To, edge.ToPort, place.Graph, edge.GoesDown);
        int edgeX = place.EdgeOf(edge.GoesDown), direction = edge.GoesDown ? 1 : -1, lane = edgeX + direction * (edge.Lane + 1) * Lane;
        // The curve reaches three quarters of the way to its control points.
        int labelX = edgeX + direction * ((edge.Lane + 1) * Lane * 3 / 4), labelY = (fromY + toY) / 2;
        return Element.Join(
            Element.Of("path.transition").With("d", $"M{N(fromX)} {N(fromY)} C{N(lane)} {N(fromY)} {N(lane)} {N(toY)} {N(toX)} {N(toY)}"),
            Element.Of("path.arrow").With("d", $"M{N(toX)} {N(toY)} l{N(direction * 8)} -4 l0 8 z"),
            Element.Of("circle.number").With("cx", N(labelX)).With("cy", N(labelY)).With("r", "10"),
            Element.Of("text.number", N(edge.Number)).With("x", N(labelX)).With("y", N(labelY + 4)));
    }

    private static int Top(int row) => row * RowHeight + (RowHeight - BoxHeight) / 2;

    // Several curves at one side of a box begin and end beside each other.
    private static int Port(int row, int port, StateGraph graph, bool goesDown) =>
        Top(row) + BoxHeight * (port + 1) / (graph.PortsOf(row, goesDown) + 1);

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The horizontal places of boxes.</summary>
    private sealed record Place(int Left, int Box, StateGraph Graph)
    {
        public int EdgeOf(bool goesDown) => goesDown ? Left + Box : Left;

        public int SideOf(int row, bool goesDown) =>
            Graph.HasStart && row == 0 ? Left + Box / 2 + (goesDown ? Dot : -Dot) : EdgeOf(goesDown);
    }
}
